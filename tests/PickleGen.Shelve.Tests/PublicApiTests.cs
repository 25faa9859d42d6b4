using PickleGen.Testing.Processes;
using PickleGen.Tests.Architecture;

namespace PickleGen.Shelve.Tests;

/// <summary>The public surface, as text. A change shows here first; <c>PICKLEGEN_ACCEPT=1</c> approves it.</summary>
public class PublicApiTests
{
    [Fact]
    public void Is_as_it_was() => Assert.Null(ApprovedText.Difference(
        ApiText.Of(typeof(Shelf).Assembly), "tests", "PickleGen.Shelve.Tests", "PublicApi.verified.txt"));

    /// <summary>It has no other way into the library than anybody else.</summary>
    [Fact]
    public void Uses_what_is_public_of_the_library() => Assert.DoesNotContain(
        typeof(Pickle).Assembly.GetCustomAttributes(typeof(System.Runtime.CompilerServices.InternalsVisibleToAttribute), false),
        attribute => ((System.Runtime.CompilerServices.InternalsVisibleToAttribute)attribute).AssemblyName.StartsWith("PickleGen.Shelve", StringComparison.Ordinal));
}
