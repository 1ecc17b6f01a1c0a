import './stamp-band.css';
import type { StampPlan } from '../utils/stamp/plan-stamp';

/** The band below a picture as files bear it, in the picture's pixels; what it says is said beside the picture too. */
export function StampBand({
  plan: { width, height, background, rule, ruleHeight, lines },
}: {
  plan: StampPlan;
}) {
  return (
    <svg class="stamp-band" viewBox={`0 0 ${width} ${height}`} {...{ width, height }} aria-hidden="true">
      <rect {...{ width, height }} fill={background} />
      <rect width={width} height={ruleHeight} fill={rule} />
      {lines.map(({ text, x, y, font, color, direction }) => (
        <text key={y} {...{ x, y, direction }} fill={color} style={{ font, whiteSpace: 'pre' }}>
          {text}
        </text>
      ))}
    </svg>
  );
}
