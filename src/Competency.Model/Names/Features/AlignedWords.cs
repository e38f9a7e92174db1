using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Features;

/// <summary>A word of the first name and the word of the second that stands for it.</summary>
/// <param name="First">The place of the word in the first name.</param>
/// <param name="Second">The place of the word in the second name.</param>
/// <param name="Relation">How the first stands to the second.</param>
/// <param name="Nearness">How much of one the other stands for, from 0 to 1.</param>
internal readonly record struct AlignedWords(int First, int Second, WordRelation Relation, double Nearness);
