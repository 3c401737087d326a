import { render } from 'preact';
import '../../components/common/base.css';
import '../../components/tips/tips.css';
import { Sheet } from '../../components/common/Sheet';
import { TipsPage } from '../../components/tips/TipsPage';
import { localize, t } from '../../lib/i18n';

localize(document, `${t('tips.page.title')} · ${t('popup.title')}`);
const root = document.getElementById('app');
if (root)
  render(
    <Sheet>
      <TipsPage shop={t('marketplace.aliexpress')} onPrint={() => print()} />
    </Sheet>,
    root,
  );
