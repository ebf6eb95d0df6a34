import { measureDatabaseCalls } from './databaseCalls'

test('every action costs the same for 1 and 30 items, and no more than it must', async () => {
  const both = (cold: number, steady: number) => ({ one: { cold, steady }, many: { cold, steady } })
  expect(await measureDatabaseCalls()).toEqual({
    'account.whoAmI': both(1, 1),
    'account.listPeople': both(3, 3),
    'account.listHeld': both(5, 5),
    // refused: the one who asks is the last owner of something
    'account.deleteAccount': both(4, 4),
    'account.aboutInstallation': both(1, 0),
    'account.openInstallation': both(2, 2),
    'contest.listContests': both(1, 0),
    'contest.openContest': both(2, 0),
    'contest.openNotice': both(1, 0),
    'contest.listDesk': both(3, 3),
    'contest.openPlan': both(5, 5),
    'contest.checkLaunch': both(4, 4),
    'contest.listNotices': both(2, 2),
    'contest.listAuditRecords': both(2, 2),
    'entry.listEntries': both(2, 0),
    'entry.pickEntries': both(0, 0),
    'entry.openEntry': both(1, 1),
    'entry.saveDraft': both(6, 5),
    'entry.listMyEntries': both(3, 2),
    'entry.openMyEntry': both(2, 2),
    'entry.submitEntry': both(6, 1),
    'entry.withdrawEntry': both(4, 3),
    // the role, a page, the counts, the names
    'entry.listReviewQueue': both(4, 4),
    // one conditional write; of a claim that is the caller's already a read says so
    'entry.claimEntry': both(2, 3),
    'entry.releaseEntry': both(2, 2),
    'entry.openSubmission': both(5, 5),
    'entry.decideReview': both(6, 4),
    'entry.revealHidden': both(5, 5),
    'entry.takeDown': both(12, 5),
    'entry.putBack': both(12, 5),
    'entry.listDuplicates': both(2, 2),
    'entry.reviewFigures': both(4, 4),
    'entry.complain': both(5, 4),
    'entry.listMyComplaints': both(1, 1),
    'entry.listComplaints': both(3, 3),
    'entry.answerComplaint': both(6, 4),
    'media.beginUpload': both(5, 5),
    'media.openUpload': both(2, 2),
    'media.finishUpload': both(2, 2),
    'media.listFiles': both(2, 2),
    'media.saveCopy': both(8, 8),
    'media.tendFiles': both(4, 4),
    'unit.listUnits': both(4, 4),
    'unit.openMyUnit': both(4, 4),
    'unit.listUnitWorks': both(3, 3),
    'unit.saveUnit': both(8, 8),
    'unit.removeUnit': both(6, 6),
    'unit.inviteLiaison': both(7, 7),
    'unit.reportContact': both(6, 6),
    // refused: it is past the time of entering; what an import costs says unit/sheets.test.ts
    'unit.saveUnitWork': both(2, 2),
    'unit.attachFile': both(2, 2),
    'unit.makeClaimCode': both(7, 7),
    // nobody's code
    'unit.claimWork': both(5, 4),
    'unit.previewSheet': both(4, 4),
    'unit.importSheet': both(4, 4),
    'unit.exportSheet': both(7, 7),
    'voting.castVotes': both(2, 1),
    'voting.myVotes': both(1, 1),
    'voting.ranking': both(2, 0),
    // three looks for what a crash left, one for work, the batch's nine, one for another contest, one for more work
    'voting.settle': both(15, 12),

    // Judging: a juror's book is one document, so a save is the role and one conditional write.
    'judging.listMyPanels': both(3, 3),
    'judging.listMyAssignments': both(5, 3),
    'judging.openAssignment': both(4, 4),
    'judging.saveScores': both(2, 2),
    'judging.declareRecusal': both(5, 4),
    'judging.signOff': both(8, 6),
    'judging.panelProgress': both(7, 6),
    // a read, and where something is new a write, for each juror of the panel
    'judging.assignPanel': both(12, 12),
    'judging.releaseJuror': both(14, 10),
    'judging.panelRanking': both(5, 5),
    'judging.decideShortlist': both(10, 10),
    // every hundred works are one write more
    'judging.publishShortlist': both(26, 3),

    // Writes by staff: the role, what is read first, and a transaction of its beginning, reads, writes and end. Where
    // the second asks for what is done already, it finds that and writes nothing.
    'account.invite': both(7, 7),
    'account.cancelInvitation': both(4, 4),
    'account.acceptInvitation': both(9, 5),
    'account.removeRole': both(8, 6),
    'account.saveInstallation': both(4, 4),
    'contest.createContest': both(9, 9),
    'contest.saveContest': both(6, 6),
    'contest.publishContest': both(15, 6),
    'contest.archiveContest': both(6, 4),
    // five of them for the ballot paper, the count and the ranking that this contest did not have yet
    'contest.stopVoting': both(13, 4),
    'contest.resumeVoting': both(8, 4),
    'contest.saveNotice': both(8, 8),
    'contest.withdrawNotice': both(8, 5),
    'contest.listProposals': both(2, 2),
    // the signature, and what it allows
    'contest.signProposal': both(14, 4),
    'contest.declineProposal': both(4, 4),
    'contest.withdrawProposal': both(4, 4),
  })
}, 120_000)
