import { expect, it } from 'vitest';
import { forPage } from '@/lib/background/for-page';
import { shownOf, untilOf } from '@/lib/domain/order';
import { at, event, refundBefore, saw, status, view } from '../../support/orders';

const NOW = at('2026-11-10T12:00');
const user = { reader: 'user' as const, at: '2026-11-09' };

it('a page gets a state and a day, and nothing that the user entered', () => {
  const whole = view(
    [
      status('awaiting-delivery'),
      event('shipped', '2026-09-01'),
      refundBefore('2026-10-28'),
      saw('step:opened', { step: 'opened', when: { day: '2026-10-30' } }, user),
      saw(
        'step:return-agreed',
        { step: 'return-agreed', when: { day: '2026-11-05' }, until: { day: '2026-11-19' } },
        user,
      ),
      saw('lastDay:any-reason-return', { day: '2026-12-24' }, user),
      saw('paidWith', 'paypal', user),
      saw('delivered', { day: '2026-11-03' }, user),
    ],
    'Europe/Berlin',
    NOW,
  );
  const told = forPage(whole);
  const text = JSON.stringify(told);
  for (const secret of ['2026-10-30', '2026-11-05', '2026-11-19', '2026-12-24', '2026-11-03', 'paypal']) {
    expect(text, secret).not.toContain(secret);
  }
  const shown = shownOf(whole.order, whole.windows, NOW);
  const inPage = shownOf(told.order, told.windows, NOW);
  expect([inPage.state, untilOf(inPage)]).toEqual([shown.state, untilOf(shown)]);
  expect(inPage.window?.right).toBe('send-return');
});
