import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '#access';
import { CourseDto, CourseFieldsDto, CourseListQuery, CoursePageDto } from './course.dto.js';
import { Courses } from './course.service.js';

@Controller('courses')
export class CourseController {
  constructor(private readonly courses: Courses) {}

  /** Lists the courses of the catalogue by title; the school side sees those that are open to it. */
  @Get()
  @Allow('anyone')
  listCourses(@CurrentActor() actor: Actor, @Query() query: CourseListQuery): Promise<CoursePageDto> {
    return this.courses.list(actor, query);
  }

  /** Shows a course. */
  @Get(':id')
  @Allow('anyone')
  readCourse(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CourseDto> {
    return this.courses.read(actor, id);
  }

  /** Adds a course to the catalogue. */
  @Post()
  @Allow('supervisor', 'agency_administrator')
  addCourse(@CurrentActor() actor: Actor, @Body() body: CourseFieldsDto): Promise<CourseDto> {
    return this.courses.add(actor, body);
  }

  /** Changes a course. What officers have completed of it keeps its hours. */
  @Put(':id')
  @Allow('supervisor', 'agency_administrator')
  changeCourse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CourseFieldsDto,
  ): Promise<CourseDto> {
    return this.courses.change(actor, id, body);
  }

  /** Takes a course out of use: no further sessions of it are scheduled. */
  @Post(':id/retire')
  @HttpCode(200)
  @Allow('supervisor', 'agency_administrator')
  retireCourse(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CourseDto> {
    return this.courses.retire(actor, id, { back: false });
  }

  /** Takes a retired course into use again. */
  @Post(':id/restore')
  @HttpCode(200)
  @Allow('supervisor', 'agency_administrator')
  restoreCourse(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CourseDto> {
    return this.courses.retire(actor, id, { back: true });
  }
}
