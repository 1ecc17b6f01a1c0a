import { type Browser, browser } from 'wxt/browser';

type AnswerOf = (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined;

/**
 * Answers each message with what `answerOf` promises; undefined leaves it to others. Only newer browsers take a
 * promise that a listener returns for an answer, so it is handed over. A promise that rejects is answered by `false`:
 * undefined would arrive as null, which is an answer, and without any whoever asked would wait.
 */
export function answerMessages(answerOf: AnswerOf): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const answer = answerOf(message, sender);
    answer?.then(respond, () => respond(false));
    return answer !== undefined;
  });
}
