import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Public } from '../route/route-access.js';
import { visitorOf } from '../session/visitor.js';
import { AccountLinkDto, AccountLinkTokenDto, LostPasswordDto, SetPasswordDto } from './account-link.dto.js';
import { AccountLinks } from './account-links.service.js';

/** Setting a password by a link that came by e-mail. The token is never part of an address. */
@Controller('account-links')
export class AccountLinkController {
  constructor(private readonly links: AccountLinks) {}

  /** Asks for a link to set a new password; the answer is the same whether the address is known or not. */
  @Post()
  @HttpCode(204)
  @Public()
  async ask(@Body() { email }: LostPasswordDto, @Req() request: FastifyRequest): Promise<void> {
    await this.links.ask(email, visitorOf(request));
  }

  /** Says whom a link belongs to, for as long as it holds. */
  @Post('reading')
  @HttpCode(200)
  @Public()
  async read(@Body() { token }: AccountLinkTokenDto): Promise<AccountLinkDto> {
    const { purpose, name, email } = await this.links.read(token);
    return { purpose, name, email };
  }

  /** Sets the password by a link, once, and ends all sessions of its person. */
  @Post('password')
  @HttpCode(204)
  @Public()
  async setPassword(@Body() { token, password }: SetPasswordDto): Promise<void> {
    await this.links.setPassword(token, password);
  }
}
