/**
 * What to do when something is wrong with an order, in this order, whatever the reason of the dispute. The words stand
 * in the locale files under `checklist.ID`.
 */
export const checklist = [
  'do_not_confirm',
  'film_parcel',
  'save_proof',
  'write_once',
  'open_dispute',
  'numbered_facts',
  'upload',
  'note_clock',
  'answer_all',
  'never_on_promise',
  'return_tracked',
  'watch_refund',
  'next_route',
] as const;

/** One step of the checklist. */
export type ChecklistStep = (typeof checklist)[number];
