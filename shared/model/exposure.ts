/** How often works are shown is told by one visit in so many: enough to compare them by, and almost no calls. */
export const exposure = { oneVisitIn: 10, worksPerReport: 60 } as const
