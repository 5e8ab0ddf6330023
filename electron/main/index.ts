import { app } from 'electron';
import { start } from './app';
import { planRequest, printPlan } from './print-plan';
import { registerScheme } from './pages';
import { guardEverything } from './security';

registerScheme();
guardEverything();

const plan = planRequest(process.argv);
if (plan) void printPlan(plan);
else if (app.requestSingleInstanceLock()) void start();
else app.exit(0);
