/** A cross that closes what it stands in. */
export function CloseButton({ label, onClose }: { label: string; onClose: () => void }) {
  return (
    <button type="button" class="cc-close" aria-label={label} onClick={onClose}>
      <svg class="cc-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m4 4 8 8m0-8-8 8" />
      </svg>
    </button>
  );
}
