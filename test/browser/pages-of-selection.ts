import { expect, test } from '@playwright/test';
import { finalistPages, ownInterestPages, ownOfferPages, selectionPages } from './every-address.js';
import { seen } from './seen.js';
import { offered } from './the-selection.js';

/** The pages of a selection and of the offer, which a vacancy has to be brought to first. */
export function pagesOfSelection(): void {
  test('so are the pages of a selection, for everybody whom it waits on', async ({ browser }) => {
    test.setTimeout(180_000);
    const cast = {
      campus: 'Old Mill Elementary School',
      principal: 'Isaiah Brooks',
      candidates: ['Derrick Owens', 'Justin Mullins'],
    };
    const { vacancy } = await offered(browser, cast);
    const hr = await seen(browser, 'Denise Holloway');
    await hr.look.at(await selectionPages(hr.page));
    expect(hr.look.faults).toEqual([]);
    const officer = await seen(browser, cast.candidates[0]!);
    await officer.look.at([...(await ownOfferPages(officer.page)), ...(await ownInterestPages(officer.page))]);
    expect(officer.look.faults).toEqual([]);
    const principal = await seen(browser, cast.principal);
    await principal.look.at([`/vacancies/${vacancy}`, ...(await finalistPages(principal.page, vacancy))]);
    expect(principal.look.faults).toEqual([]);
  });
}
