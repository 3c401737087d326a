import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

const roots: HTMLElement[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) {
    render(null, root);
    root.remove();
  }
});

/** Draws something into the page, until the test ends. */
export function mount(children: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  roots.push(root);
  act(() => render(children, root));
  return root;
}

/** The text of an element, white space as it is seen. */
export const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Clicks something and waits for what comes of it. */
export async function clickOn(element: HTMLElement | null | undefined): Promise<void> {
  if (!element) throw new Error('nothing to click on');
  await act(async () => {
    element.click();
    await new Promise((done) => setTimeout(done));
  });
}

/** Presses the button (or link) with this text. */
export function press(root: ParentNode, text: string | RegExp): void {
  const found = [...root.querySelectorAll<HTMLElement>('button, a, summary')].find((element) =>
    typeof text === 'string' ? textOf(element) === text : text.test(textOf(element)),
  );
  if (!found) throw new Error(`no button ${text}`);
  act(() => found.click());
}
