import { EyeOff, ShieldCheck, Trash2 } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Page } from '../../../../components/frame';
import { useWords } from '../../../../components/words';
import type { CaptureJob } from '../../../../utils/model';
import { markedAs, type Sheet } from '../../pictures/sheet';
import type { Areas } from '../../redact/areas';
import { planFor } from '../../redact/plan-redaction';
import { saveHidden, wholeOfJob } from '../../redact/save-hidden';
import { PictureStage } from '../marks/picture-stage';
import { PlanLines } from '../marks/plan-lines';
import { useEditor } from '../marks/use-editor';
import { useRedaction } from '../marks/use-redaction';
import { useSight } from '../marks/use-sight';
import { ZoomButtons } from '../marks/zoom-buttons';
import { useHeld } from './use-held';
import { useHideKeys } from './use-hide-keys';

const NOTHING = { crop: null, shapes: [] };

/** A picture that is not saved yet, on which areas are chosen; then it is saved without them. */
export function HideDesk({ job, sheet }: { job: CaptureJob; sheet: Sheet }) {
  const { redact: words, common, library } = useWords();
  const stage = useRef<HTMLDivElement>(null);
  const editor = useEditor(NOTHING, sheet.width, 'redact');
  const sight = useSight(stage, sheet);
  const held = useHeld(job);
  const redacts = {
    plan: (areas: Areas) => planFor(wholeOfJob(job), areas),
    run: (areas: Areas) => saveHidden(job, areas),
    onDone: held.saved,
  };
  const redaction = useRedaction(redacts, markedAs(sheet), sheet);
  const { boxes, plan, busy, run } = redaction;
  useHideKeys(editor, redaction, sight);
  const title = job.read?.fields.title?.value || job.tabTitle || job.url || library.untitled;
  const bar = (
    <>
      <EyeOff size={16} aria-hidden="true" />
      <b>{words.heading}</b>
      <span class="marks-title grow cut muted">
        <bdi>{title}</bdi>
      </span>
      <Button kind="quiet" icon={Trash2} disabled={busy} onClick={() => void held.drop()}>
        {words.drop}
      </Button>
      <Button kind="primary" keys="Enter" icon={ShieldCheck} disabled={busy} onClick={() => void run()}>
        {boxes.length > 0 ? words.save(boxes.length) : words.saveAll}
      </Button>
    </>
  );
  return (
    <Page
      title={common.screens.hide}
      hideTitle
      bar={bar}
      foot={
        <footer class="page-foot marks-foot">
          <span class="grow cut">{words.hint}</span>
          <ZoomButtons sight={sight} />
        </footer>
      }
    >
      <div class="marks">
        <div class="redact-bar" role="status">
          <div class="grow">
            {boxes.length > 0 ? (
              <>
                <strong>{words.chosen(boxes.length)}</strong>
                <PlanLines plan={plan} />
              </>
            ) : (
              <>
                <strong>{words.notSaved}</strong>
                <p>{words.how}</p>
              </>
            )}
          </div>
          {boxes.length > 0 && (
            <Button kind="quiet" keys="Escape" disabled={busy} onClick={redaction.clear}>
              {words.again}
            </Button>
          )}
        </div>
        <PictureStage {...{ stage, sheet, editor, redaction, sight, title }} />
      </div>
    </Page>
  );
}
