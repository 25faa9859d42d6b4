using PickleGen;

namespace Shop;

[Pickleable]
public enum Size
{
    Small,
    Large,
}

public class Models
{
    [Pickleable]
    public enum Colour
    {
        Red,
    }
}
