import './guide-strip.css';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { Button } from '../../../../components/button';
import { useWords } from '../../../../components/words';
import { goTo } from '../../hash-location';
import { nextStep, STEPS, stepOfScreen, tick, useGuide } from './guide';
import { useLeaveTry } from './use-leave-try';

/** While the try leads through other screens: where it stands, and the way on. Nothing otherwise. */
export function GuideStrip() {
  const words = useWords().welcome;
  const guide = useGuide();
  const [path] = useLocation();
  const { keep, remove } = useLeaveTry();
  const here = guide ? stepOfScreen(path, guide) : null;
  useEffect(() => {
    if (here) tick(here);
  }, [here]);
  if (!guide || path === '/welcome') return null;
  const next = nextStep(guide);
  const at = next === null ? STEPS.length : STEPS.indexOf(next) + 1;
  return (
    <aside class="guide-strip" aria-label={words.guide}>
      <span class="grow" role="status">
        {here && <span class="faint">✓ {words.steps[here]} </span>}
        {next === null ? (
          <>
            <b>{words.done}</b> {words.doneText}
          </>
        ) : (
          <>
            {words.step(at, STEPS.length)} <b>{words.steps[next]}</b>
          </>
        )}
      </span>
      {next === 'digest' && (
        <Button kind="primary" onClick={() => goTo('/digest')}>
          {words.digestGo}
        </Button>
      )}
      {next !== null && <Button onClick={() => goTo('/welcome')}>{words.keys.back}</Button>}
      {next === null && <Button onClick={remove}>{words.remove}</Button>}
      {next === null && <Button onClick={keep}>{words.keep}</Button>}
    </aside>
  );
}
