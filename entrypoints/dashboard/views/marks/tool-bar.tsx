import { Kbd } from '../../../../components/kbd';
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
        {tools.map(({ tool, key, icon: Icon }) => (
          <button
            key={tool}
            type="button"
            class="button quiet marks-tool"
            aria-label={words.tool[tool]}
            title={words.tool[tool]}
            aria-pressed={editor.tool === tool}
            onClick={() => editor.setTool(tool)}
          >
            <Icon size={16} aria-hidden="true" />
            <Kbd keys={key} />
          </button>
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
