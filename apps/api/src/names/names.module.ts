import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { NameBook } from './name-book.js';
import { NamesInterceptor } from './names.interceptor.js';

@Module({ providers: [NameBook, { provide: APP_INTERCEPTOR, useClass: NamesInterceptor }] })
export class NamesModule {}
