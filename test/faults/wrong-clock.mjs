// Loaded before a program: the clock of its machine is wrong by CLOCK_AHEAD milliseconds.
const ahead = Number(process.env.CLOCK_AHEAD);
const Right = Date;

globalThis.Date = class Date extends Right {
  constructor(...args) {
    super(...(args.length > 0 ? args : [Right.now() + ahead]));
  }

  static now() {
    return Right.now() + ahead;
  }
};
