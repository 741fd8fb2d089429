import { useNavigate } from 'react-router';
import { ChooseProgramPage } from './choose-program-page.js';
import { useSession } from './session.js';

export function ChangeProgramPage() {
  const navigate = useNavigate();
  return <ChooseProgramPage session={useSession()} onChosen={() => void navigate('/')} />;
}
