namespace Competency.Model.Answers.Forms;

// The parts of a gap to write besides its lists.
// IsExplained: Whether to write the arithmetic of the shortage.
// Unlocks: The number of blocking competencies and learning steps to write; 0 for none.
internal sealed record GapDetail(bool IsExplained, int Unlocks);
