import type { State } from '../../lib/domain/window';
import { type Stroke, signOf } from './sign';

/** A sign, drawn in the colour of the text around it. */
export function Sign({ strokes }: { strokes: readonly Stroke[] }) {
  return (
    <svg class="cc-icon" viewBox="0 0 16 16" aria-hidden="true">
      {strokes.map(({ d, className, dashes }) => (
        <path key={className} class={className} d={d} stroke-dasharray={dashes} />
      ))}
    </svg>
  );
}

/** The sign of a state. `left`: ms until the last safe moment. */
export function Icon({ state, left }: { state: State; left?: number }) {
  return <Sign strokes={signOf(state, left)} />;
}
