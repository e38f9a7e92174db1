namespace Competency.Model.Answers.Forms;

// The similarity of two standards, and how many competencies they share and each needs.
internal sealed record PairAnswer(
    string CodeA,
    string TitleA,
    string CodeB,
    string TitleB,
    double Score,
    int Shared,
    int SizeA,
    int SizeB,
    string Measure,
    string? Weights)
{
    public static PairAnswer Of(SimilarPair pair) => new(
        pair.A.Code.Text,
        pair.A.Title,
        pair.B.Code.Text,
        pair.B.Title,
        pair.Score,
        pair.Overlap.Shared,
        pair.Overlap.SizeA,
        pair.Overlap.SizeB,
        pair.Basis.Measure,
        pair.Basis.Weights);
}
