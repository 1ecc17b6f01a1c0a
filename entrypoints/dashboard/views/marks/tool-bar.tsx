import { Button } from '../../../../components/button';
import { useWords } from '../../../../components/words';
import { COLORS, type Weight } from '../../../../utils/marks/sizes';
import { tools } from './tools';
import type { Editor } from './use-editor';

const WEIGHTS: readonly Weight[] = [0, 1, 2];

/** Tools, colours and thickness; each names its key. */
export function ToolBar({ editor }: { editor: Editor }) {
  const words = useWords().marks;
  return (
    <div class="marks-tools">
      <fieldset class="marks-group" aria-label={words.tools}>
        {tools.map(({ tool, key, icon }) => (
          <Button
            key={tool}
            kind="quiet"
            iconOnly
            icon={icon}
            aria-pressed={editor.tool === tool}
            aria-keyshortcuts={key.toUpperCase()}
            title={`${words.tool[tool]}  ${key.toUpperCase()}`}
            onClick={() => editor.setTool(tool)}
          >
            {words.tool[tool]}
          </Button>
        ))}
      </fieldset>
      <fieldset class="marks-group" aria-label={words.color}>
        {COLORS.map((color, nth) => (
          <button
            key={color}
            type="button"
            class="button quiet square"
            aria-label={words.colors[nth]}
            title={`${words.colors[nth]}  K`}
            aria-pressed={editor.color === color}
            onClick={() => editor.setColor(color)}
          >
            <span class="marks-color" style={{ background: color }} />
          </button>
        ))}
      </fieldset>
      <fieldset class="marks-group" aria-label={words.weight}>
        {WEIGHTS.map((weight) => (
          <button
            key={weight}
            type="button"
            class="button quiet square"
            aria-label={words.weights[weight]}
            title={`${words.weights[weight]}  W`}
            aria-pressed={editor.weight === weight}
            onClick={() => editor.setWeight(weight)}
          >
            <span class="marks-weight" style={{ height: `${2 + 3 * weight}px` }} />
          </button>
        ))}
      </fieldset>
    </div>
  );
}
