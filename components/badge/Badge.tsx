import { type FaceProps, faceOf } from './face';
import { Icon } from './Icon';

/** The badge of an order as a sign, one line of 24 px, in the extension's own pages. */
export function BadgeFace(props: FaceProps) {
  const face = faceOf(props);
  return (
    <span class={face.className} title={props.compact ? face.full : undefined}>
      <Icon state={face.state} left={(face.until ?? props.now) - props.now} />
      <b>{face.strong}</b>
      {face.rest && <span>{face.rest}</span>}
    </span>
  );
}
