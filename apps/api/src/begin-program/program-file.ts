import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEmail,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsTimeZone,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type Role, roles } from '#access';
import { type CampusLevel, campusLevels, type UnitKind, unitKinds } from '#roster';

/** One line of text with something on it. */
const Line = (max: number, what: string): PropertyDecorator => {
  const pattern = new RegExp(`^[^\\p{Cc}\\p{Cs}]{1,${max}}$`, 'u');
  const message = `Give ${what} as text in quotes, on one line of 1 to ${max} characters.`;
  return together(Transform(tidied), Matches(pattern, { message }));
};

/** Addresses are the same in capitals, so they are kept without. */
const Address = (): PropertyDecorator =>
  together(
    Transform((given) => lowerCase(tidied(given))),
    IsEmail({}, { message: 'Give an e-mail address, such as rivera@agency.gov.' }),
    MaxLength(254, { message: 'An e-mail address has 254 characters at the most.' }),
  );

const OneOf = (words: readonly string[]): PropertyDecorator =>
  IsIn(words, { message: `Give one of: ${words.join(', ')}.` });

/** A list of at least one, each of the class. */
const ListOf = (type: () => new () => object, max: number, what: string): PropertyDecorator =>
  together(
    Type(type),
    IsArray({ message: `Give the ${what} as a list.` }),
    ArrayMinSize(1, { message: `Give at least one of the ${what}.` }),
    ArrayMaxSize(max, { message: `Give ${max} ${what} at the most.` }),
    IsObject({ each: true, message: `Each of the ${what} has its fields in braces.` }),
    ValidateNested({ each: true, message: `Each of the ${what} has its fields in braces.` }),
  );

export class UnitInFile {
  @Line(200, 'the name of the unit')
  name: string;

  @OneOf(unitKinds)
  kind: UnitKind;

  /** The address of somebody in the file, who puts notices up in this unit and says so. Without one HR does. */
  @IsOptional()
  @Address()
  postingContact?: string | null;
}

export class CampusInFile {
  @Line(200, 'the name of the campus')
  name: string;

  @OneOf(campusLevels)
  level: CampusLevel;

  @Line(400, 'the address')
  address: string;
}

export class RoleInFile {
  @OneOf(roles)
  role: Role;

  @IsOptional()
  @Line(200, 'the name of the campus')
  campus?: string | null;

  /** Where the role ends; without one it reaches every unit. */
  @IsOptional()
  @Line(200, 'the name of the unit')
  unit?: string | null;
}

export class OfficerInFile {
  @Line(200, 'the name of the unit')
  unit: string;

  @Line(20, 'the badge number')
  badge: string;

  @Line(60, 'the rank')
  rank: string;

  /** The day of the oath; null while not sworn, such as a recruit at the academy. */
  @ValidateIf((_, value) => value !== null)
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give it as year-month-day.' })
  @Matches(/^(19|20)\d{2}-\d{2}-\d{2}$/, {
    message: 'Give the day of the oath as year-month-day, such as 2019-06-03; or null for who is not sworn yet.',
  })
  swornOn: string | null;
}

export class PersonInFile {
  @Line(200, 'the name of the person')
  name: string;

  @Address()
  email: string;

  @ListOf(() => RoleInFile, 50, 'roles')
  roles: RoleInFile[];

  /** The person's place in the agency, for who has a badge. */
  @IsOptional()
  @Type(() => OfficerInFile)
  @IsObject({ message: 'An officer has unit, badge, rank and swornOn in braces.' })
  @ValidateNested()
  officer?: OfficerInFile | null;
}

/** The file with which a program begins. What its parts owe to one another is in `faultsBetween`. */
export class ProgramFile {
  @Line(200, 'the name of the program')
  name: string;

  @Line(200, 'the name of the agency')
  agencyName: string;

  @Line(200, 'the name of the district')
  districtName: string;

  @MaxLength(60, { message: 'There is no time zone of this name. An example is America/New_York.' })
  @IsTimeZone({ message: 'There is no time zone of this name. An example is America/New_York.' })
  // An offset such as +05:00 would pass for a zone, and PostgreSQL reads it the other way round.
  @Matches(/^[A-Z]\w+(\/[\w+-]+)+$/, { message: 'Give the time zone by its IANA name, such as America/New_York.' })
  timeZone: string;

  @ListOf(() => UnitInFile, 500, 'units')
  units: UnitInFile[];

  @ListOf(() => CampusInFile, 1000, 'campuses')
  campuses: CampusInFile[];

  @ListOf(() => PersonInFile, 10_000, 'people')
  people: PersonInFile[];
}

function tidied({ value }: { value: unknown }): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

const lowerCase = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value);

function together(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, property) => decorators.forEach((decorate) => decorate(target, property));
}
