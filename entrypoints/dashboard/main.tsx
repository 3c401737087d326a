import { render } from 'preact';
import '../../components/common/base.css';
import '../../components/dashboard/dashboard.css';
import { Sheet } from '../../components/common/Sheet';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { localize, t } from '../../lib/i18n';
import { rules } from '../../lib/rules';
import { clockStore, startTicking } from '../../lib/state/clock';
import { ordersUrl } from '../../lib/state/links';
import { followOrders, ordersStore } from '../../lib/state/live';
import { saveExport } from '../../lib/state/save';
import { saveSettings, tell } from '../../lib/state/saying';
import { useStore } from '../../lib/state/use';

function App() {
  return (
    <Sheet>
      <Dashboard
        {...useStore(ordersStore)}
        {...useStore(clockStore)}
        rules={rules}
        ordersUrl={ordersUrl}
        onRetry={followOrders}
        onExport={saveExport}
        onSettings={saveSettings}
        onTell={tell}
      />
    </Sheet>
  );
}

localize(document, `${t('dashboard.title')} · ${t('popup.title')}`);
startTicking().then(followOrders);
const root = document.getElementById('app');
if (root) render(<App />, root);
