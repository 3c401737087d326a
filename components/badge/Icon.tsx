import type { State } from '../../lib/domain/window';
import { signOf } from './sign';

/** The sign of a state. `left`: ms until the last safe moment. */
export function Icon({ state, left }: { state: State; left?: number }) {
  return (
    <svg class="cc-icon" viewBox="0 0 16 16" aria-hidden="true">
      {signOf(state, left).map(({ d, className, dashes }) => (
        <path key={className} class={className} d={d} stroke-dasharray={dashes} />
      ))}
    </svg>
  );
}
