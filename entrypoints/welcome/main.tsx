import { render } from 'preact';
import '../../components/common/base.css';
import '../../components/welcome/welcome.css';
import { Sheet } from '../../components/common/Sheet';
import { Welcome } from '../../components/welcome/Welcome';
import { localize, t } from '../../lib/i18n';
import { clockStore, startTicking } from '../../lib/state/clock';
import { dismissFault, faultsStore, followFaults } from '../../lib/state/faults';
import { ordersUrl } from '../../lib/state/links';
import { sendTest } from '../../lib/state/saying';
import { useStore } from '../../lib/state/use';

function App() {
  return (
    <Sheet>
      <Welcome
        {...useStore(clockStore)}
        {...useStore(faultsStore)}
        ordersUrl={ordersUrl}
        onTest={sendTest}
        onDismiss={dismissFault}
      />
    </Sheet>
  );
}

localize(document, t('welcome.title'));
startTicking();
followFaults();
const root = document.getElementById('app');
if (root) render(<App />, root);
