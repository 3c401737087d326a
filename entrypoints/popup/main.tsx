import { render } from 'preact';
import '../../components/common/base.css';
import '../../components/popup/popup.css';
import { Sheet } from '../../components/common/Sheet';
import { Popup } from '../../components/popup/Popup';
import { localize, t } from '../../lib/i18n';
import { rules } from '../../lib/rules';
import { clockStore, startTicking } from '../../lib/state/clock';
import { evidenceStore } from '../../lib/state/evidence';
import { faultsStore, followFaults } from '../../lib/state/faults';
import { popupHandlers } from '../../lib/state/handlers';
import { historyStore } from '../../lib/state/history';
import { askedFor, links } from '../../lib/state/links';
import { followOrders, ordersStore } from '../../lib/state/live';
import { sayingStore } from '../../lib/state/saying';
import { useStore } from '../../lib/state/use';

const asked = { ...links, ...askedFor(location.search) };

function App() {
  return (
    <Sheet>
      <Popup
        {...useStore(ordersStore)}
        {...useStore(clockStore)}
        {...useStore(faultsStore)}
        rules={rules}
        saying={useStore(sayingStore)}
        {...asked}
        history={useStore(historyStore)}
        evidence={useStore(evidenceStore)}
        {...popupHandlers}
      />
    </Sheet>
  );
}

localize(document, asked.due ? `${t('popup.due')} · ${t('popup.title')}` : t('popup.title'));
document.documentElement.classList.toggle('wide', asked.due || asked.first !== undefined);
startTicking().then(followOrders);
followFaults();
const root = document.getElementById('app');
if (root) render(<App />, root);
