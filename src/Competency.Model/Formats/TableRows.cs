namespace Competency.Model.Formats;

/// <summary>What became of the rows of one table; the last two numbers add up to the first.</summary>
/// <param name="File">The file, as findings call it.</param>
/// <param name="Read">How many rows it has, without the heading.</param>
/// <param name="InStandards">How many of them are in a standard or vocabulary.</param>
/// <param name="Reported">How many were left out, each named by a finding.</param>
public sealed record TableRows(string File, int Read, int InStandards, int Reported);
