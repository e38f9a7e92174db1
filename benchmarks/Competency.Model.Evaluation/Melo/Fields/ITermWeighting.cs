namespace Competency.Model.Evaluation.Melo.Fields;

/// <summary>How much a term tells of a document that holds it, and of a query that asks for it.</summary>
internal interface ITermWeighting
{
    /// <summary>How much it tells that a text holds the term, by how many of all documents do.</summary>
    double Information(int documents, int frequency);

    /// <summary>The weights of the terms of a document, as they stand.</summary>
    /// <param name="terms">For each term how often it stands there and what it tells.</param>
    /// <param name="relativeLength">The length of the document by the mean length.</param>
    double[] OfDocument(IReadOnlyList<(int Times, double Information)> terms, double relativeLength);

    /// <summary>The weights of the terms of a query, as they stand.</summary>
    double[] OfQuery(IReadOnlyList<(int Times, double Information)> terms);
}
