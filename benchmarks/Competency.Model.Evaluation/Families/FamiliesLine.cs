namespace Competency.Model.Evaluation.Families;

/// <summary>The agreement of the families at one depth with labels; every role alone is a group of its own.</summary>
internal sealed record FamiliesLine(
    string Labels, int Depth, int Families, int Roles, int LabelCount, double AdjustedRandIndex, double MutualInformation, double Purity);
