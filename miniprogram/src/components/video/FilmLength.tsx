import { Text } from '@tarojs/components'
import { duration } from './duration'
import './film-length.css'

/** How long a film is, in a corner of its picture. */
export const FilmLength = ({ seconds }: { readonly seconds: number }) => (
  <Text className="film-length figures">{duration(seconds)}</Text>
)
