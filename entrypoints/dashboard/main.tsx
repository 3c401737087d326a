import { render } from 'preact';
import '../../components/common/base.css';
import '../../components/dashboard/dashboard.css';
import { Sheet } from '../../components/common/Sheet';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { localize, t } from '../../lib/i18n';
import { rules } from '../../lib/rules';
import { clockStore, startTicking } from '../../lib/state/clock';
import { faultsStore, followFaults } from '../../lib/state/faults';
import { dashboardHandlers } from '../../lib/state/handlers';
import { links } from '../../lib/state/links';
import { followOrders, ordersStore } from '../../lib/state/live';
import { useStore } from '../../lib/state/use';

function App() {
  return (
    <Sheet>
      <Dashboard
        {...useStore(ordersStore)}
        {...useStore(clockStore)}
        {...useStore(faultsStore)}
        rules={rules}
        {...links}
        {...dashboardHandlers}
      />
    </Sheet>
  );
}

localize(document, `${t('dashboard.title')} · ${t('popup.title')}`);
startTicking().then(followOrders);
followFaults();
const root = document.getElementById('app');
if (root) render(<App />, root);
