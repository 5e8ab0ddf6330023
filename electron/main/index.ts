import { app } from 'electron';
import { start } from './app';
import { planRequest, printPlan } from './print-plan';
import { letFieldsSpeak, registerScheme } from './pages';
import { guardEverything } from './security';

registerScheme();
letFieldsSpeak();
guardEverything();

const plan = planRequest(process.argv);
if (plan) void printPlan(plan);
else if (app.requestSingleInstanceLock()) void start();
else app.exit(0);
