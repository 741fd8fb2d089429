import { Link, NavLink } from 'react-router';
import { Wordmark } from '../brand/wordmark.js';
import { useUnseen } from '../notices/unseen.js';
import { AccountMenu } from './account-menu.js';
import { AccountLinks } from './account-links.js';
import { useSession } from '../session/session.js';
import { useDisclosure } from './disclosure.js';
import { navFor } from './nav.js';

/** Name of the program, navigation and account. On a small screen both are behind one menu button. */
export function Header() {
  const { program } = useSession();
  const { open, toggle, around } = useDisclosure<HTMLElement>();
  return (
    <header ref={around} className="header">
      <div className="header__top">
        <div className="header__inside">
          <Link to="/" className="header__home" aria-label="Liaison, My work">
            <Wordmark />
          </Link>
          <p className="header__program">{program.name}</p>
          <div className="header__account">
            <AccountMenu />
          </div>
          <button type="button" className="header__menu" aria-expanded={open} aria-controls="menu" onClick={toggle}>
            {open ? 'Close' : 'Menu'}
          </button>
        </div>
      </div>
      <div id="menu" className={open ? 'header__nav header__nav--open' : 'header__nav'}>
        <div className="header__inside">
          <MainNav />
          <div className="header__account-links">
            <AccountLinks shown={open} />
          </div>
        </div>
      </div>
    </header>
  );
}

function MainNav() {
  const { roles } = useSession();
  const unseen = useUnseen();
  return (
    <nav aria-label="Main">
      <ul className="nav">
        {navFor(roles).map(({ to, label, counts }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'} className="nav__link">
              {label}
              {counts && unseen > 0 && (
                <span className="nav__count">
                  {unseen > 99 ? '99+' : unseen}
                  <span className="usa-sr-only"> not seen yet</span>
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
