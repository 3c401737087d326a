import { render } from 'preact';
import '../../components/common/base.css';
import '../../components/dashboard/dashboard.css';
import { Sheet } from '../../components/common/Sheet';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { localize, t } from '../../lib/i18n';
import { clockStore, startTicking } from '../../lib/state/clock';
import { ordersUrl } from '../../lib/state/links';
import { followOrders, ordersStore } from '../../lib/state/live';
import { saveExport } from '../../lib/state/save';
import { useStore } from '../../lib/state/use';

function App() {
  return (
    <Sheet>
      <Dashboard
        {...useStore(ordersStore)}
        {...useStore(clockStore)}
        ordersUrl={ordersUrl}
        onRetry={followOrders}
        onExport={saveExport}
      />
    </Sheet>
  );
}

localize(document, `${t('dashboard.title')} · ${t('popup.title')}`);
startTicking().then(followOrders);
const root = document.getElementById('app');
if (root) render(<App />, root);
