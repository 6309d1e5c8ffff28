import { Controller } from '@nestjs/common';
import { boardRoutes as routes, type BoardView } from '@duban/contracts';
import { board } from '@duban/read-models';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { PastService } from '../record/index.js';
import { namingsOf } from '../views/naming.js';
import { boardView } from './board.view.js';
import { wordsOf } from './words-of.js';

/** A board with more cells is read by nobody. */
const MOST_CELLS = 5_000;

/** 看板: the list's own rows, counted by two of what they are asked for by. */
@Controller()
export class BoardController {
  constructor(
    private readonly past: PastService,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.board)
  async board(@FromCall() call: Call<typeof routes.board>): Promise<BoardView> {
    const { rows, columns } = call.query;
    if (rows === columns) throw new Problem('board_twice_the_same', { params: { rows, columns } });
    const words = wordsOf(call.query.q, await this.organisation());
    const found = await this.past.list(call, (source, given) => board(source, { ...given, words, most: MOST_CELLS }));
    if (found === null) throw new Problem('board_too_wide', { params: { most: MOST_CELLS } });
    return boardView(found, { query: call.query, asOf: this.past.look(call).at, names: namingsOf(await this.organisation()) });
  }
}
