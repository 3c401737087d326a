import { render } from 'preact';
import '../../components/common/base.css';
import '../../components/welcome/welcome.css';
import { Sheet } from '../../components/common/Sheet';
import { Welcome } from '../../components/welcome/Welcome';
import { localize, t } from '../../lib/i18n';
import { clockStore, startTicking } from '../../lib/state/clock';
import { ordersUrl } from '../../lib/state/links';
import { sendTest } from '../../lib/state/saying';
import { useStore } from '../../lib/state/use';

function App() {
  return (
    <Sheet>
      <Welcome {...useStore(clockStore)} ordersUrl={ordersUrl} onTest={sendTest} />
    </Sheet>
  );
}

localize(document, t('welcome.title'));
startTicking();
const root = document.getElementById('app');
if (root) render(<App />, root);
