namespace Competency.Cli.Answers;

/// <summary>The parts of a gap to write besides its lists.</summary>
/// <param name="IsExplained">Whether to write the arithmetic of the shortage.</param>
/// <param name="Unlocks">The number of blocking competencies and learning steps to write; 0 for none.</param>
internal sealed record GapDetail(bool IsExplained, int Unlocks);
