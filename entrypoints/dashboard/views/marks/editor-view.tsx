import { ArrowLeft, Copy, Crop, Download, Eye, EyeOff, Redo2, Undo2 } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Checkbox } from '../../../../components/checkbox';
import { Page } from '../../../../components/frame';
import { showToast } from '../../../../components/toast-list';
import { useWords } from '../../../../components/words';
import type { Layer } from '../../../../utils/marks/editing';
import { redoEdit, setCrop, takeOver, undoEdit } from '../../../../utils/marks/editing';
import type { Capture } from '../../../../utils/model';
import { goTo } from '../../hash-location';
import { markedAs, type Sheet } from '../../pictures/sheet';
import { useStampChoice } from '../../pictures/stamp-choice';
import { usePicture } from '../../pictures/use-picture';
import type { Areas } from '../../redact/areas';
import { planRedaction } from '../../redact/plan-redaction';
import { redactCapture } from '../../redact/redact-capture';
import { PictureStage } from './picture-stage';
import { RedactBar } from './redact-bar';
import { ToolBar } from './tool-bar';
import { tools } from './tools';
import { useEditor } from './use-editor';
import { useEditorKeys } from './use-editor-keys';
import { useKeepMarks } from './use-keep-marks';
import { useRedaction } from './use-redaction';
import { useSight } from './use-sight';
import { ZoomButtons } from './zoom-buttons';

interface EditorViewProps {
  capture: Capture;
  sheet: Sheet;
  first: Layer;
  title: string;
}

/** A picture with the tools to draw on it; everything is kept as it is drawn. */
export function EditorView({ capture, sheet, first, title }: EditorViewProps) {
  const allWords = useWords();
  const { marks: words, evidence, common } = allWords;
  const stage = useRef<HTMLDivElement>(null);
  const editor = useEditor(first, sheet.width);
  const { layer, hidden, change, selected } = editor;
  const sight = useSight(stage, sheet);
  const [stamp, onStamp] = useStampChoice(capture);
  const isEmpty = layer.shapes.length === 0 && !layer.crop;
  const back = () => goTo(`/capture/${capture.id}`);
  const ways = usePicture(capture, sheet, isEmpty ? null : layer, stamp);
  useKeepMarks(capture.id, markedAs(sheet), layer, (other) => change((old) => takeOver(old, other)));
  const redacts = {
    plan: (areas: Areas) => planRedaction(capture.id, areas),
    run: (areas: Areas, also: readonly string[]) => redactCapture(capture.id, areas, { also }),
    onDone: (areas: number) => void showToast({ text: words.redact.done(areas) }),
  };
  const redaction = useRedaction(redacts, markedAs(sheet), sheet);
  useEditorKeys(editor, redaction, sight, { back, save: ways.save, copy: ways.copy });

  const bar = (
    <>
      <Button kind="quiet" icon={ArrowLeft} keys="Escape" onClick={back}>
        {words.back}
      </Button>
      <span class="marks-title grow cut muted">{title}</span>
      {layer.crop && (
        <Button kind="quiet" icon={Crop} onClick={() => change((old) => setCrop(old, null))}>
          {words.wholeAgain}
        </Button>
      )}
      <Button
        kind="quiet"
        iconOnly
        icon={Undo2}
        disabled={editor.editing.history.past.length === 0}
        onClick={() => change(undoEdit)}
      >
        {words.undo}
      </Button>
      <Button
        kind="quiet"
        iconOnly
        icon={Redo2}
        disabled={editor.editing.history.future.length === 0}
        onClick={() => change(redoEdit)}
      >
        {words.redo}
      </Button>
      <Button
        icon={hidden ? EyeOff : Eye}
        keys="m"
        aria-pressed={hidden}
        disabled={isEmpty}
        onClick={() => editor.setHidden(!hidden)}
      >
        {words.hide}
      </Button>
      <Button icon={Copy} keys="mod+c" disabled={ways.busy} onClick={ways.copy}>
        {words.copy}
      </Button>
      <Button icon={Download} keys="mod+s" disabled={ways.busy} onClick={ways.save}>
        {words.save}
      </Button>
    </>
  );
  const hint = words.hint[tools.find(({ tool }) => tool === editor.tool)?.hint ?? 'draw'];
  return (
    <Page
      title={common.screens.marks}
      hideTitle
      bar={bar}
      foot={
        <footer class="page-foot marks-foot">
          <span class="grow cut">{hidden ? words.hidden : hint}</span>
          <span role="status" class="cut">
            {ways.busy
              ? evidence.preparing
              : selected
                ? words.picked(words.tool[selected.kind])
                : words.count(layer.shapes.length)}
          </span>
          <ZoomButtons sight={sight} />
        </footer>
      }
    >
      <div class="marks">
        <div class="marks-bar">
          <ToolBar editor={editor} />
          <span class="grow" />
          <Checkbox checked={stamp} onChange={onStamp}>
            {evidence.stamp}
          </Checkbox>
        </div>
        <RedactBar redaction={redaction} />
        <PictureStage {...{ stage, sheet, editor, redaction, sight, title }} />
      </div>
    </Page>
  );
}
