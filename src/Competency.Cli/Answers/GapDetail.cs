namespace Competency.Cli.Answers;

/// <summary>What a gap is told beyond what is missing, below level, met and surplus.</summary>
/// <param name="IsExplained">Whether the arithmetic of the shortage is told.</param>
/// <param name="Unlocks">How many competencies are told that complete the most tasks; 0 for none.</param>
internal sealed record GapDetail(bool IsExplained, int Unlocks);
