import { render } from 'preact';
import '../../components/common/base.css';
import '../../components/check/check.css';
import { CheckPage } from '../../components/check/CheckPage';
import { Sheet } from '../../components/common/Sheet';
import { localize, t } from '../../lib/i18n';
import { copyText } from '../../lib/platform/clipboard';
import { checkedStore, followChecked } from '../../lib/state/checked';
import { useStore } from '../../lib/state/use';

function App() {
  return (
    <Sheet>
      <CheckPage {...useStore(checkedStore)} onCopy={copyText} />
    </Sheet>
  );
}

localize(document, t('verdict.page.title'));
void followChecked();
const root = document.getElementById('app');
if (root) render(<App />, root);
