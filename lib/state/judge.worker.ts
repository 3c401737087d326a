import { checkMessage, type MessageContext } from '../scam';

/** Judges messages beside the page. The words of twelve languages take a second to be made ready, and long texts their time. */
addEventListener('message', (event: MessageEvent<{ n: number; text: string; context: MessageContext }>) => {
  const { n, text, context } = event.data;
  postMessage({ n, verdict: checkMessage(text, context) });
});
