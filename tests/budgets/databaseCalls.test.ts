import { measureDatabaseCalls } from './databaseCalls'

test('every action costs the same for 1 and 30 items, and no more than it must', async () => {
  const both = (cold: number, steady: number) => ({ one: { cold, steady }, many: { cold, steady } })
  expect(await measureDatabaseCalls()).toEqual({
    'account.whoAmI': both(1, 1),
    'account.listPeople': both(3, 3),
    // a look into every place that knows an account
    'account.listHeld': both(14, 14),
    'account.exportHeld': both(13, 13),
    // refused: more is held than was told
    'account.deleteAccount': both(14, 14),
    'account.aboutInstallation': both(1, 0),
    'account.openInstallation': both(2, 2),
    'contest.listContests': both(1, 0),
    'contest.openContest': both(2, 0),
    'contest.openNotice': both(1, 0),
    'contest.listDesk': both(6, 6),
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
    // how many the account has; refused: it was not taken back
    'entry.restoreEntry': both(5, 4),
    // the role, a page, the counts, the names
    'entry.listReviewQueue': both(4, 4),
    // one conditional write; of a claim that is the caller's already a read says so
    'entry.claimEntry': both(2, 3),
    'entry.releaseEntry': both(2, 2),
    'entry.openSubmission': both(5, 5),
    'entry.decideReview': both(7, 4),
    'entry.revealHidden': both(5, 5),
    'entry.takeDown': both(13, 5),
    'entry.putBack': both(13, 5),
    'entry.listDuplicates': both(2, 2),
    'entry.reviewFigures': both(4, 4),
    'entry.complain': both(5, 4),
    'entry.listMyComplaints': both(1, 1),
    'entry.listComplaints': both(3, 3),
    'entry.answerComplaint': both(7, 4),
    'entry.listMessageKinds': both(1, 1),
    'entry.keepConsents': both(4, 3),
    // a look for what is due; then of each message a mark, a consent and an end
    'entry.sendMessages': both(10, 1),
    'media.beginUpload': both(5, 5),
    'media.openUpload': both(2, 2),
    'media.finishUpload': both(2, 2),
    'media.listFiles': both(2, 2),
    'media.listMissingCopies': both(4, 4),
    // with a look for the public face that plays it
    'media.saveCopy': both(10, 10),
    // four looks for what there is to do; the first finds a file that nothing refers to
    'media.tendFiles': both(4, 4),
    'unit.listUnits': both(4, 4),
    'unit.openMyUnit': both(4, 4),
    // the contest says what may be mended
    'unit.listUnitWorks': both(4, 4),
    'unit.openUnitWork': both(3, 3),
    'unit.saveUnit': both(8, 8),
    'unit.removeUnit': both(8, 6),
    'unit.inviteLiaison': both(7, 7),
    'unit.reportContact': both(6, 6),
    // one way per entrant: a lock, and a look for the other way
    'unit.saveUnitWork': both(10, 5),
    'unit.attachFile': both(10, 6),
    'unit.makeClaimCode': both(7, 7),
    'unit.claimWork': both(8, 5),
    'unit.previewSheet': both(5, 5),
    'unit.importSheet': both(14, 7),
    'unit.exportSheet': both(7, 7),
    'voting.listCheckpoints': both(2, 0),
    // no such batch; two where there is one
    'voting.proveSlips': both(1, 1),
    // refused: voting is not over
    'voting.exportLedger': both(2, 2),
    'voting.openExport': both(1, 1),
    'ruling.inspect': both(3, 3),
    'ruling.listMarks': both(3, 3),
    'ruling.listRulings': both(4, 0),
    'ruling.myRulings': both(2, 2),
    'ruling.listAppeals': both(2, 2),
    'ruling.noteMark': both(6, 6),
    'ruling.saveThresholds': both(7, 5),
    'ruling.annulVotes': both(10, 7),
    'ruling.restoreVotes': both(10, 7),
    'ruling.signProposal': both(4, 4),
    'ruling.appealRuling': both(1, 1),
    'ruling.answerAppeal': both(5, 5),
    'voting.castVotes': both(2, 1),
    'voting.myVotes': both(1, 1),
    'voting.ranking': both(3, 0),
    'voting.openScreen': both(0, 0),
    'voting.entryCurve': both(1, 0),
    'voting.standings': both(3, 3),
    'voting.reportShown': both(3, 1),
    'voting.revealRanking': both(10, 6),
    // three looks for what a crash left, one for work, the batch's nine, one for another contest
    // a batch of one has no other slip to mark than the one that is held back
    'voting.settle': { one: { cold: 23, steady: 14 }, many: { cold: 23, steady: 15 } },

    // Judging: a juror's book is one document, so a save is the role and one conditional write.
    'judging.listMyPanels': both(3, 3),
    'judging.listMyAssignments': both(5, 3),
    'judging.openAssignment': both(4, 4),
    'judging.saveScores': both(2, 2),
    'judging.declareRecusal': both(5, 4),
    'judging.signOff': both(8, 6),
    'judging.panelProgress': both(7, 6),
    // a read, and where something is new a write, for each juror of the panel
    'judging.assignPanel': both(13, 13),
    'judging.releaseJuror': both(14, 10),
    'judging.panelRanking': both(5, 5),
    'judging.decideShortlist': both(10, 10),
    // every hundred works are one write more
    'judging.publishShortlist': both(27, 3),
    // a look for what broke off
    'judging.finishPublishing': both(1, 1),
    'judging.listFigures': both(4, 4),
    'judging.saveFigures': both(9, 9),
    'judging.panelAgreement': both(4, 4),
    'judging.openPaper': both(6, 6),
    'judging.savePaper': both(11, 11),
    'judging.printPanel': both(8, 8),
    'judging.publishedScores': both(1, 0),

    // Results: the table is one document, so a page of it costs what all of it does; the public asks from memory.
    'results.proposeAwards': both(9, 9),
    'results.adjustAward': both(8, 6),
    'results.openResults': both(8, 8),
    'results.beginPublicity': both(10, 5),
    'results.openPublicity': both(0, 0),
    'results.object': both(9, 5),
    'results.listMyObjections': both(1, 1),
    'results.listObjections': both(2, 2),
    'results.answerObjection': both(10, 7),
    'results.foreseeRecall': both(6, 6),
    'results.recallWinner': both(11, 6),
    'results.publishFinal': both(11, 6),
    'results.openFinal': both(4, 0),
    'results.signProposal': both(4, 4),

    // Showcase: what is final is asked from memory; a story is told once, and its counts by the database.
    'showcase.openShowcase': both(3, 0),
    'showcase.openWinner': both(0, 0),
    'showcase.openStory': both(5, 0),
    'showcase.exportShowcase': both(8, 8),
    'showcase.listOriginals': both(10, 10),

    // The record: what it is about, a read for each kind that is not known then, and how far it is; the second is the next
    // version. Slips are read by the export.
    'record.writeRecord': both(21, 21),
    'record.openRecord': both(2, 0),

    // Certificates: the role, the contest, its list, its design and its certificates, all at once.
    'certificate.openDesk': both(6, 6),
    'certificate.saveDesign': both(8, 6),
    // the address that codes begin with is kept
    'certificate.drawPreview': both(5, 4),
    // refused: no such file
    'certificate.addSeal': both(2, 2),
    'certificate.removeSeal': both(7, 4),
    'certificate.listConfirmations': both(5, 5),
    'certificate.correctNames': both(8, 8),
    // told once a day: the second adds nothing
    'certificate.remindWinners': both(11, 10),
    'certificate.exportDispatch': both(9, 9),
    // nothing is left to draw; each that is drawn is one more
    'certificate.makeCertificates': both(8, 8),
    'certificate.certificateProgress': both(2, 2),
    'certificate.listCertificates': both(2, 2),
    'certificate.voidCertificate': both(7, 5),
    'certificate.reissueCertificate': both(11, 7),
    'certificate.listMyAwards': both(8, 8),
    'certificate.confirmNames': both(7, 7),
    'certificate.openCertificate': both(2, 2),
    'certificate.verify': both(1, 1),

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
    'contest.resumeVoting': both(9, 4),
    'contest.saveNotice': both(8, 8),
    'contest.withdrawNotice': both(8, 5),
    'contest.listProposals': both(2, 2),
    // the signature, and what it allows
    'contest.signProposal': both(12, 4),
    'contest.declineProposal': both(6, 4),
    'contest.withdrawProposal': both(4, 4),
  })
}, 120_000)
