import { address, everybody, mailStage } from './mail-stage.js';

const { database, clock, server, workers, send, later, told, daily, messageIds, notices } = mailStage();

test('mail that another worker has claimed waits until that worker must have died', async () => {
  await told(['ada']);
  await database.owner.query('update notice set email_leased_until = $1', [new Date(clock.now().getTime() + 60_000)]);
  expect(await send()).toBe(0);
  later(1);
  expect(await send()).toBe(1);
});

test('mail that a worker was handing over when it was killed is never sent again, and is shown as given up', async () => {
  await told(['ada', 'ben']);
  const handedAt = clock.now();
  const adas = 'person_id = (select id from person where email = $2)';
  await database.owner.query(
    `update notice set email_handed_at = $1, email_leased_until = $1, email_batch = id where ${adas}`,
    [handedAt, address('ada')],
  );
  expect(await send()).toBe(1);
  for (let i = 0; i < 4; i++) {
    later(5);
    await send();
  }
  expect(server.recipients).toEqual(['ben'].map(address));
  expect(await notices('email_failed from notice where emailed_at is null --')).toEqual([
    { email_failed: expect.stringContaining('may have arrived') },
  ]);
});

test('a worker that stood still does not hand over what another one has claimed meanwhile', async () => {
  await told(everybody);
  server.whileTaking = async () => {
    server.whileTaking = null;
    // The first ten stand still beyond the lease; the other worker sends the rest.
    later(2);
    await send(200, workers[1]);
  };
  await send();
  expect(server.recipients).toEqual(everybody.map(address).sort());
});

test('what was sent while the database was away is recorded when it is back, and not sent again', async () => {
  await told(['ada', 'ben']);
  server.whileTaking = async () => {
    server.whileTaking = null;
    await database.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
  };
  await send();
  expect(await notices('count(emailed_at)::int as sent')).toEqual([{ sent: 2 }]);
  later(60);
  await send();
  expect(server.recipients).toEqual(['ada', 'ben'].map(address));
});

test('a digest repeated after a crash is the same mail by its Message-ID, and later notices are another mail', async () => {
  await daily('ada');
  await told(['ada'], ['one', 'two']);
  later(24 * 60);
  await send();
  // The mail server's yes was lost on its way.
  await database.owner.query('update notice set emailed_at = null, email_handed_at = null, email_leased_until = $1', [
    clock.now(),
  ]);
  await told(['ada'], ['three']);
  later(24 * 60);
  await send();
  const [before, ...after] = server.taken;
  expect(after.map((mail) => mail.subject).sort()).toEqual(['2 notices from Elkhorn', 'three']);
  const repeated = after.find((mail) => mail.subject === before!.subject);
  expect(repeated).toMatchObject({ messageId: before!.messageId, text: before!.text });
  expect(new Set(messageIds()).size).toBe(2);
});

test('while the mail server is down nothing is given up, and all of it arrives once afterwards', async () => {
  await told(everybody);
  await server.close();
  for (let attempt = 0; attempt < 15; attempt++) {
    expect(await send()).toBe(0);
    later(16);
  }
  await server.listen();
  expect(await send()).toBe(everybody.length);
  expect(server.recipients).toEqual(everybody.map(address).sort());
});
