import type { ProblemCode } from '../../lib/domain/schema';
import { direction, locale, part, t } from '../../lib/i18n';
import { formatList } from '../../lib/i18n/format';
import { problemField } from '../common/fields';
import { CloseButton } from './CloseButton';

export interface NoticeTextProps {
  code: ProblemCode;
  /** The name of the marketplace. */
  shop: string;
  /** What the problem is about, where it is about one thing or some. */
  field?: string | undefined;
  fields?: readonly string[] | undefined;
}

/** What could not be read, what that means, and what the user can do. */
export function NoticeText({ code, shop, field, fields = [field ?? ''] }: NoticeTextProps) {
  const id = part(code);
  const about = formatList([...new Set(fields.map(problemField))]);
  return (
    <>
      <b>{t(`problem.what.${id}.title`, { shop, field: about })}</b>
      <p>{t(`problem.what.${id}.means`, { shop })}</p>
      <p>{t(`problem.what.${id}.do`, { shop })}</p>
    </>
  );
}

/** The sign before a problem. */
export function NoticeIcon() {
  return (
    <svg class="cc-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4a6.2 6.2 0 0 1 0-12.4m0 2.8v4.2m0 2.5v0" />
    </svg>
  );
}

export interface NoticeProps extends NoticeTextProps {
  onClose: () => void;
}

/** Tells in a marketplace page, in a corner of the window, that something on it could not be read. */
export function Notice({ code, shop, field, onClose }: NoticeProps) {
  return (
    <div class="cc cc-float" lang={locale()} dir={direction()}>
      <div class="cc-notice" role="status">
        <NoticeIcon />
        <div>
          <NoticeText code={code} shop={shop} field={field} />
        </div>
        <CloseButton label={t('problem.close')} onClose={onClose} />
      </div>
    </div>
  );
}
