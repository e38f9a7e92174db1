namespace Competency.Cli.Answers;

// The general difference of levels between two standards, where it makes up most of a gap.
// FromLevel: The most frequent level of the origin's tasks.
// ToLevel: The most frequent level of the target's tasks.
// BelowLevel: How many competencies are below level, compared by the levels of tasks.
// Lacking: How many are missing, partly met or below level.
// Contribution: The part of the shortage that is due to those below level.
internal sealed record LevelDifference(
    double FromLevel, double ToLevel, int BelowLevel, int Lacking, double Contribution);
