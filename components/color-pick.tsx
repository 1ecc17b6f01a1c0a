import './color-pick.css';
import { useId } from 'preact/hooks';
import { brandColor } from './brand-mark';

interface ColorPickProps {
  label: string;
  /** `#rrggbb`. */
  value: string;
  colors: readonly string[];
  /** One for each colour, for those who cannot tell them apart by sight. */
  names: readonly string[];
  onChange: (color: string) => void;
}

/** One colour of a palette: radio buttons drawn as swatches, in the shade that the theme will show. */
export function ColorPick({ label, value, colors, names, onChange }: ColorPickProps) {
  const group = useId();
  return (
    <fieldset class="color-pick">
      <legend>{label}</legend>
      {colors.map((color, at) => (
        <label key={color} title={names[at]} style={{ '--swatch': brandColor(color) }}>
          <input
            type="radio"
            name={group}
            aria-label={names[at]}
            checked={color === value}
            onChange={() => onChange(color)}
          />
        </label>
      ))}
    </fieldset>
  );
}
