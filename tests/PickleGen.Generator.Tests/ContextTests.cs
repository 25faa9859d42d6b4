using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Classes with <c>[PickleableFor]</c>.</summary>
public class ContextTests
{
    private const string Order = """


        [Pickleable]
        public partial class Order;

        [Pickleable]
        public partial class Page<T>;
        """;

    [Fact]
    public void Context() => Generator.Verify("""
        namespace App;

        /// <summary>What the application stores.</summary>
        [PickleableFor<Order>]
        [PickleableFor<List<Order>>]
        [PickleableFor<Dictionary<string, Order[]>>]
        [PickleableFor<Page<int?>>]
        [PickleableFor<(int, string)>]
        [PickleableFor<ValueTuple<int, string>>]
        [PickleableFor<int>]
        public partial class AppPickles : PickleContext;
        """ + Order);

    [Fact]
    public void HandWrittenConstructor() => Generator.Verify("""
        namespace App;

        [PickleableFor<Order>]
        internal sealed partial class AppPickles : PickleContext
        {
            public AppPickles(bool all) : base(all ? Converters.All : []) { }
        }
        """ + Order);

    [Fact]
    public void NamesThatAreTaken() => Generator.Verify("""
        namespace App
        {
            [PickleableFor<Order>]
            [PickleableFor<Other.Order>]
            [PickleableFor<Outer.Hidden>]
            [PickleableFor<List<string>>]
            public partial class Outer : PickleContext
            {
                public static Outer? Default => null;
                public static int Converters => 1;
                public static int ListOfString => 1;

                [Pickleable]
                private partial class Hidden;
            }

            [Pickleable]
            internal partial class Order;
        }

        namespace Other
        {
            [Pickleable]
            public partial class Order;
        }
        """);

    [Fact]
    public void PartsEachWithAttributes() => Generator.Verify("""
        namespace App;

        [PickleableFor<Order>]
        public partial class AppPickles : PickleContext;

        [PickleableFor<Uri>]
        public partial class AppPickles;
        """ + Order);
}
