import { type Browser, browser } from 'wxt/browser';

type AnswerOf = (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined;

/**
 * Answers each message with what `answerOf` promises; undefined leaves it to others. A promise that a listener returns is an
 * answer in newer browsers alone, so it is handed over. One that rejects is answered by `false`: undefined would arrive as
 * null, which is an answer, and no answer at all would let whoever asked wait.
 */
export function answerMessages(answerOf: AnswerOf): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const answer = answerOf(message, sender);
    answer?.then(respond, () => respond(false));
    return answer !== undefined;
  });
}
